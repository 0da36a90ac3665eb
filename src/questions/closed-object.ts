import * as v from 'valibot';

/** An object with these fields and no others. `strictObject` would name only the first surplus field. */
export const closedObject = <E extends v.ObjectEntries>(entries: E) => v.objectWithRest(entries, v.never());
