// Writes the pages to a folder: node build.mjs FOLDER, from this folder.
import { Eleventy } from '@11ty/eleventy'

const [, , folder] = process.argv
const eleventy = new Eleventy('templates', folder, { quietMode: true, configPath: 'eleventy.config.mjs' })
await eleventy.write()
