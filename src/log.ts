/** Where the program tells what it does; what is wrong is a diagnostic, never a line of the log. A message is constant; what varies are fields. Nothing of credentials is ever a field. */
export interface Log {
  debug(fields: object, message: string): void
  info(fields: object, message: string): void
}
