import { ofSimulators, SIMULATOR_NAMES } from '../simulators.mjs'

/**
 * Where the ports of a run begin, `each` of them for each of 100 runs. Another run on the same machine begins somewhere
 * else, and takes none that this one looked at and opens only a minute later. All of them are below those that the
 * machine gives to outgoing connections (32768 and more).
 * @param {number} from
 * @param {number} [each]
 */
export const ownPortBase = (from, each = 4 + SIMULATOR_NAMES.length) => from + (process.pid % 100) * each

/** @param {number} from @returns {import('../settings.mjs').Ports} */
export function ownPorts(from) {
  const base = ownPortBase(from)
  return {
    shop: base,
    store: base + 1,
    cms: base + 2,
    postgres: base + 3,
    ...ofSimulators((_, name) => base + 4 + SIMULATOR_NAMES.indexOf(name)),
  }
}
