/** How often an answer that turned out to be a replay is answered with a new token. */
export const maxGenerations = 5
