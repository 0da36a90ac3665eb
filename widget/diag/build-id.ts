declare global {
  interface ImportMetaEnv {
    /** Set by the build, from all that it was built from. */
    readonly KOE_BUILD?: string;
  }
}

/** Tells two builds apart. */
export const buildId = import.meta.env.KOE_BUILD ?? 'development';
