/** A receipt as the device keeps it: the number is read out over the phone, the secret opens `/r/<number>`. */
export interface Receipt {
  /** 12 characters without separators; shown grouped in fours. */
  readonly number: string;
  /** 128 random bits, base64url. Told to nobody but in `Authorization` of a receipt request; in a link behind its `#`. */
  readonly secret: string;
}
