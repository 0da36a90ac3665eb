/**
 * Where a survey is being answered, seen from one tab. `free`: nobody has begun, or it is finished. `here`: this tab
 * keeps the draft. `elsewhere`: this tab came second. `moved`: it was here, and another tab has taken it over.
 */
export type Place = 'free' | 'here' | 'elsewhere' | 'moved';

export type PlaceEvent =
  /** This tab has the draft now. */
  | 'granted'
  /** Another tab has it, and keeps it. */
  | 'refused'
  /** Another tab asked for it politely, took it without an answer, or has written to it meanwhile. */
  | 'asked-for'
  | 'stolen'
  | 'outrun'
  /** Nothing is left to be kept: it is finished, thrown away, or a new one begins. */
  | 'done';

/** One tab at a time: only where it is `here` can a survey be lost to another, and only a tab that asks gains it. */
export function nextPlace(place: Place, event: PlaceEvent): Place {
  switch (event) {
    case 'granted':
      return 'here';
    case 'done':
      return 'free';
    case 'refused':
      return place === 'free' ? 'elsewhere' : place === 'here' ? 'moved' : place;
    case 'asked-for':
    case 'stolen':
    case 'outrun':
      return place === 'here' ? 'moved' : place;
  }
}
