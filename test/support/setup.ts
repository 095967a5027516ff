/** The suite tries the same cases every time; with KILN_PROPERTY_RUNS, the long mode, the properties draw new ones. */
import fc from 'fast-check'

if (process.env['KILN_PROPERTY_RUNS'] === undefined)
  fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20_261_122 })
