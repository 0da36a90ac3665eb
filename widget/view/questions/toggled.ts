/** The list with an item put in or taken out, in the order of `all`. */
export const toggled = (
  all: readonly string[],
  chosen: readonly string[],
  item: string,
  isIn: boolean,
): readonly string[] => all.filter((one) => (one === item ? isIn : chosen.includes(one)));
