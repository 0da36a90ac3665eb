type Label = Readonly<Record<'ja' | 'en', string>>;

/** How complaints are classified. Counts are comparable only within one version. */
export interface Taxonomy {
  readonly version: string;
  readonly categories: readonly {
    readonly id: string;
    readonly label: Label;
    /** What topics map to and complaints are counted by. */
    readonly subcategories: readonly { readonly id: string; readonly label: Label }[];
  }[];
}
