/** Returns a path as it stands in a URL: no character that Markdown or HTML could read as its own. */
export function encodePath(file: string): string {
  const encode = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
  const parts = file.toWellFormed().split('/')
  return parts.map((part) => encodeURIComponent(part).replaceAll(/[!'()*_~]/g, encode)).join('/')
}
