/** The part of pino's logger that the collector uses. No answer, contact, invitation or address goes in (P3). */
export interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}
