import { afterEach, expect, it, vi } from 'vitest';
import { opensAt } from '../src/client/seal/opens-at.ts';

afterEach(() => vi.unstubAllEnvs());

it.each([
  ['UTC', '2027-01-31', '2027-01-31T00:00:00.000Z'],
  ['Pacific/Auckland', '2027-01-31', '2027-01-30T11:00:00.000Z'],
  ['America/Los_Angeles', '2027-01-31', '2027-01-31T08:00:00.000Z'],
  // Summer time begins at midnight: that day has no 0:00.
  ['America/Santiago', '2026-09-06', '2026-09-06T04:00:00.000Z'],
])('in %s a seal of %s opens at %s', (zone, day, instant) => {
  vi.stubEnv('TZ', zone);
  expect(new Date(opensAt(day)).toISOString()).toBe(instant);
});
