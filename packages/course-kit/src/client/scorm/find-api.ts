import type { ScormApi } from './session.ts';

type Frame = Window & { API?: ScormApi };

/** Looks for the platform where SCORM says it is: in the windows around this one, then around its opener. */
export function findApi(start: Window): ScormApi | undefined {
  return upwards(start) ?? (start.opener ? upwards(start.opener as Window) : undefined);
}

function upwards(start: Window): ScormApi | undefined {
  let frame = start as Frame;
  for (let depth = 0; depth < 10; depth++) {
    try {
      if (frame.API) return frame.API;
    } catch {
      return undefined; // A window of another origin: no platform of this course.
    }
    if (frame.parent === frame) return undefined;
    frame = frame.parent as Frame;
  }
  return undefined;
}
