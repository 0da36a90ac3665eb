/** Histories in which something once did not hold; each is played again with every run. */
export const keptSeeds: readonly number[] = [
  // A record that another tab had stepped down with hid that the disk could not be read: what waited there slept on.
  9_952,
];
