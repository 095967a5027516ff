/** The day of the guides that the tables of this room were made from. What AWS has added since is a warning that names it. */
export const rulesDate = '26 Nov 2026'
