import { describe, expect, it } from 'vitest';
import { nextPlace, type Place, type PlaceEvent } from './place.ts';

const PLACES: readonly Place[] = ['free', 'here', 'elsewhere', 'moved'];

describe('nextPlace', () => {
  it.each<[PlaceEvent, readonly Place[]]>([
    ['granted', ['here', 'here', 'here', 'here']],
    ['refused', ['elsewhere', 'moved', 'elsewhere', 'moved']],
    ['asked-for', ['free', 'moved', 'elsewhere', 'moved']],
    ['stolen', ['free', 'moved', 'elsewhere', 'moved']],
    ['outrun', ['free', 'moved', 'elsewhere', 'moved']],
    ['done', ['free', 'free', 'free', 'free']],
  ])('after "%s" comes, for each place, %j', (event, expected) => {
    expect(PLACES.map((place) => nextPlace(place, event))).toEqual(expected);
  });
});
