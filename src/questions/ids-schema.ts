import * as v from 'valibot';
import { IdSchema } from './id-schema.ts';

/** Two or more different ids, such as the options of a choice. */
export const IdsSchema = v.pipe(
  v.array(IdSchema),
  v.minLength(2, 'expected at least two options'),
  v.checkItems((id, index, ids) => ids.indexOf(id) === index, 'this option stands twice'),
);
