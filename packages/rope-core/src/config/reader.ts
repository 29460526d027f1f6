import { RopeError } from '../errors/rope-error.ts';
import { RopeWarning, type WarningCode } from './warnings.ts';

/** A JSON object. */
export type Json = Readonly<Record<string, unknown>>;

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Reads one object of a config and knows its place in the whole, so that every complaint can say
 * where. `null` counts as absent, as it does in Hugging Face configs.
 */
export class Reader {
  readonly json: Json;
  readonly path: string;
  readonly warnings: RopeWarning[];

  constructor(json: Json, path: string, warnings: RopeWarning[]) {
    this.json = json;
    this.path = path;
    this.warnings = warnings;
  }

  at(key: string): string {
    return this.path ? `${this.path}.${key}` : key;
  }

  has(key: string): boolean {
    return this.json[key] !== undefined && this.json[key] !== null;
  }

  /** The first of these keys that is present: configs call the same thing by several names. */
  firstOf(...keys: string[]): string | undefined {
    return keys.find((key) => this.has(key));
  }

  warn(code: WarningCode, message: string, key = ''): void {
    this.warnings.push(new RopeWarning(code, message, key ? this.at(key) : this.path || 'config'));
  }

  fail(key: string, what: string, remedy: string): never {
    throw new RopeError('config-bad-value', what, remedy, this.json[key], this.at(key));
  }

  missing(key: string, what: string, remedy: string): never {
    throw new RopeError('config-missing-field', what, remedy, undefined, this.at(key));
  }

  number(...keys: string[]): number | undefined {
    const key = this.firstOf(...keys);
    if (key === undefined) return undefined;
    const value = this.json[key];
    if (typeof value !== 'number' || !Number.isFinite(value)) {
      this.fail(
        key,
        `${JSON.stringify(value)} is not a finite number`,
        'Write a plain number, without quotes.',
      );
    }
    return value;
  }

  positive(...keys: string[]): number | undefined {
    const value = this.number(...keys);
    if (value !== undefined && value <= 0) {
      this.fail(
        this.firstOf(...keys)!,
        `${value} is not above 0`,
        'Write a number above 0, or leave the field out.',
      );
    }
    return value;
  }

  count(...keys: string[]): number | undefined {
    const value = this.positive(...keys);
    if (value !== undefined && !Number.isInteger(value)) {
      this.fail(
        this.firstOf(...keys)!,
        `${value} is not a whole number`,
        'Write a positive integer.',
      );
    }
    return value;
  }

  boolean(key: string): boolean | undefined {
    if (!this.has(key)) return undefined;
    const value = this.json[key];
    if (typeof value !== 'boolean') {
      this.fail(
        key,
        `${JSON.stringify(value)} is not true or false`,
        'Write true or false, without quotes.',
      );
    }
    return value;
  }

  text(...keys: string[]): string | undefined {
    const key = this.firstOf(...keys);
    if (key === undefined) return undefined;
    const value = this.json[key];
    if (typeof value !== 'string') {
      this.fail(key, `${JSON.stringify(value)} is not a string`, 'Write a name in quotes.');
    }
    return value;
  }

  numbers(key: string): readonly number[] | undefined {
    if (!this.has(key)) return undefined;
    const value = this.json[key];
    if (
      !Array.isArray(value) ||
      !value.every((item) => typeof item === 'number' && Number.isFinite(item))
    ) {
      this.fail(key, 'this is not a list of finite numbers', 'Write a list such as [1.0, 1.05].');
    }
    return value;
  }

  object(key: string): Reader | undefined {
    if (!this.has(key)) return undefined;
    const value = this.json[key];
    if (!isJson(value)) {
      this.fail(
        key,
        `${JSON.stringify(value)} is not an object`,
        'Write an object such as {"rope_type": "default"}, or null.',
      );
    }
    return new Reader(value, this.at(key), this.warnings);
  }
}
