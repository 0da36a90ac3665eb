/** Who read or erased what: added to, never changed. `about` is canonical JSON, `hash` over all the rest. */
export interface AuditEntriesTable {
  position: number;
  at: string;
  who: string;
  did: string;
  about: string;
  count: number;
  previous: string;
  hash: string;
}

/** One row with the last entry, held by who adds one, and the last of those that were erased because it was due. */
export interface AuditHeadTable {
  id: number;
  position: number;
  hash: string;
  erased_through: number;
  erased_hash: string;
}
