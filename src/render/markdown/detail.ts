/** How much a page tells. Each rung of the ladder drops whole structures; nothing is ever cut in the middle of one. */

export interface Detail {
  /** Reports whether the values of what is created are listed. */
  readonly hasCreatedValues: boolean
  /** Reports whether pictures are drawn. */
  readonly hasPictures: boolean
  /** Which differences are listed: all, those of what apply will write, or none. */
  readonly fields: 'all' | 'pending' | 'none'
  /** Characters of a value that are shown. */
  readonly valueLength: number
  /** Lines of a changed text that are shown. */
  readonly lines: number
  /** Reports whether changes are listed at all, or only counted. */
  readonly hasChanges: boolean
  /** Rows per section and per list of findings. */
  readonly rows: number
  /** Rows of the table of targets. */
  readonly targetRows: number
  /** Deletions, and then changes that touch what nobody should overlook, that are named in any case. */
  readonly watched: number
  /** What a reader does not see, in words; absent where nothing was dropped. */
  readonly dropped?: string
}

export const everything: Detail = {
  hasCreatedValues: true,
  hasPictures: true,
  fields: 'all',
  valueLength: Infinity,
  lines: Infinity,
  hasChanges: true,
  rows: Infinity,
  targetRows: Infinity,
  watched: Infinity,
}

/** The first to go. */
export const withoutPictures: Detail = {
  ...everything,
  hasPictures: false,
  valueLength: 4_000,
  dropped: 'the picture is left out',
}
const withoutCreated: Detail = {
  ...withoutPictures,
  hasCreatedValues: false,
  valueLength: 1_000,
  dropped: 'the values of what is created are left out',
}
/** Only worth trying where there are texts. */
export const withShortTexts: Detail = {
  ...withoutCreated,
  lines: 50,
  dropped: 'the values of what is created are left out, and at most 50 lines of each changed text are shown',
}
const withPending: Detail = {
  ...withShortTexts,
  fields: 'pending',
  valueLength: 300,
  lines: 15,
  dropped: 'values are listed only for what apply writes, not for what it creates, leaves alone or holds back',
}
const tables: Detail = { ...withPending, fields: 'none', dropped: 'values are left out' }
const capped = (rows: number): Detail => ({
  ...tables,
  rows,
  dropped: `values are left out, and at most ${rows} changes are listed per section`,
})
const counts = (targetRows: number): Detail => ({
  ...capped(5),
  hasChanges: false,
  targetRows,
  dropped: 'changes are only counted, but for those at the top',
})

/** Of the changes the first so many of those that matter most. Without any its size is bounded, whatever the report holds. */
export const watchedAlone = (watched: number): Detail => ({
  ...counts(0),
  watched,
  dropped:
    watched === 0 ? 'only the totals are shown' : `of all changes only the ${watched} that matter most are named`,
})

/** From everything to those changes that matter most. */
export const ladder: readonly Detail[] = [
  { ...everything, valueLength: 4_000 },
  withoutPictures,
  withoutCreated,
  withShortTexts,
  withPending,
  tables,
  capped(200),
  capped(50),
  capped(10),
  counts(Infinity),
  counts(100),
  counts(20),
  counts(5),
  counts(0),
]
