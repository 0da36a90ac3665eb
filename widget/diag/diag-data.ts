/** What the collector knows of a site that somebody wants to embed surveys on. */
export interface DiagData {
  /** BCP 47, the reader's. */
  readonly lang: string;
  /** The key that was asked about. */
  readonly asked: string | undefined;
  /** Undefined when no such site is registered. */
  readonly site:
    | {
        readonly kind: string;
        readonly origins: readonly string[];
        /** Null: all. */
        readonly surveys: readonly string[] | null;
        readonly active: boolean;
      }
    | undefined;
}
