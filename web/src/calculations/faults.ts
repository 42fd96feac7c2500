// What is wrong in the form that is drawn.
import { createContext, useContext } from 'react';
import type { FieldError } from '@/shared/forms/use_form';

const Faults = createContext<FieldError[]>([]);
export const FaultsProvider = Faults.Provider;
export const useFaults = () => useContext(Faults);
