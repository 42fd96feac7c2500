interface Props<T extends string> {
  label: string;
  value: T;
  choices: { value: T; label: string; count?: number }[];
  onChoose: (value: T) => void;
}

// One choice among few, as buttons that tell whether they are pressed.
export function Chips<T extends string>({ label, value, choices, onChoose }: Props<T>) {
  return (
    <div className="chips" role="group" aria-label={label}>
      {choices.map((choice) => (
        <button
          key={choice.value}
          type="button"
          className="chip"
          aria-pressed={choice.value === value}
          onClick={() => onChoose(choice.value)}
        >
          {choice.label}
          {choice.count !== undefined && <span className="n">{choice.count}</span>}
        </button>
      ))}
    </div>
  );
}
