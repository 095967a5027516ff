export interface Part {
  readonly title: string
  readonly pages: readonly { readonly file: string; readonly title: string }[]
}
export declare function readNavigation(root: string): readonly Part[]
