/** Where the program tells what it does. A message is constant; what varies are fields. Nothing of credentials is ever a field. */
export interface Log {
  debug(fields: object, message: string): void
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
}
