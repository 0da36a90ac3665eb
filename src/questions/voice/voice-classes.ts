/** Praise and complaint stand side by side: both are always in reach. */
export const VOICE_CLASSES = ['praise', 'complaint', 'request', 'question'] as const;
