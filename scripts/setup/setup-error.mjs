// @ts-check
/** Something that the machine lacks could not be brought; the message says how to get it. */
export class SetupError extends Error {}
