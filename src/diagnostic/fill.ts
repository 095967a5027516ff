/** Texts with parameters: `{name}` stands for one. A text that is known when it is compiled says which it needs. */

/** The names of the parameters of a text. */
export type ParamNames<Text extends string> = Text extends `${string}{${infer Rest}`
  ? Rest extends `${infer Name}}${infer Tail}`
    ? (Name extends `${string}${' ' | '{' | '.' | '/'}${string}` ? never : Name) | ParamNames<Tail>
    : never
  : never

/** A value for each of the parameters of a text. */
export type ParamsOf<Text extends string> = { readonly [Name in ParamNames<Text>]: string | number }

/** Returns the text with its parameters filled in. A missing parameter does not compile. */
// A text that is not known when it is compiled names none: then any parameters will do.
// eslint-disable-next-line @typescript-eslint/no-generated-empty-object-type
export function fill<Text extends string>(text: Text, params: ParamsOf<NoInfer<Text>>): string {
  const values: Readonly<Record<string, string | number>> = params
  return text.replaceAll(/(?<![{$]){(\w+)}/g, (whole, name: string) => String(values[name] ?? whole))
}
