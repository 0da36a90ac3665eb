/** Where the database is. */
export type DatabaseAddress =
  | { readonly engine: 'sqlite'; readonly file: string }
  /** `url` may hold a password. */
  | { readonly engine: 'postgres'; readonly url: string };
