import type { Knobs } from './knobs.ts';

/** One misconception and one way it shows: some knobs in another position. */
export interface Mistake {
  id: string;
  knobs: Partial<Knobs>;
  /** Meets no second mistake: nothing would be left to recognise. */
  alone?: boolean;
}
