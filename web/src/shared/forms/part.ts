import type { Bound, Form } from './use_form';

export type Bind<P> = <K extends keyof P & string>(field: K) => Bound<P[K]>;

// Binds the fields of an object inside the form's values, by the path that the server uses for
// them.
export function partOf<T extends object, N extends keyof T & string>(
  form: Form<T>,
  name: N,
): Bind<T[N]> {
  return (field) => {
    const path = `${name}.${field}`;
    const part = form.values[name];
    return {
      field: path,
      value: part[field],
      error: form.errorAt(path),
      onChange: (value) =>
        form.set({ [name]: { ...part, [field]: value } } as unknown as Partial<T>, path),
    };
  };
}
