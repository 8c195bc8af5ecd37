import net from 'node:net'
import { Failure } from '../failure.mjs'
import { ofSimulators } from '../simulators.mjs'

/** @typedef {import('../settings.mjs').Ports} Ports */
/** @typedef {import('../settings.mjs').PortName} PortName */

/** @type {Record<PortName, string>} */
const names = {
  shop: 'la tienda',
  store: 'el comercio',
  cms: 'los contenidos',
  postgres: 'PostgreSQL',
  ...ofSimulators(({ title }) => `el ${title.toLowerCase()}`),
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>}
 */
function canListen(port, host) {
  return new Promise((resolve) => {
    const server = net.createServer()
    // A machine without IPv6 cannot be in use there.
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => resolve(error.code !== 'EADDRINUSE'))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)))
  })
}

/** @param {number} port */
export const isFree = async (port) => (await canListen(port, '127.0.0.1')) && (await canListen(port, '::1'))

/**
 * The wanted port, or the next free one, announced.
 * @param {PortName} name
 * @param {number} wanted
 * @param {Set<number>} taken
 * @param {(text: string) => void} say
 */
async function pick(name, wanted, taken, say) {
  for (let port = wanted; port < wanted + 30; port += 1) {
    if (taken.has(port) || !(await isFree(port))) continue
    if (port !== wanted) say(`El puerto ${wanted} está ocupado: ${names[name]} usará el ${port}`)
    taken.add(port)
    return port
  }
  throw new Failure(`No hay un puerto libre para ${names[name]} entre ${wanted} y ${wanted + 29}.`)
}

/**
 * @param {Ports} wanted
 * @param {(text: string) => void} say
 * @returns {Promise<Ports>}
 */
export async function pickPorts(wanted, say) {
  const taken = new Set(/** @type {number[]} */ ([]))
  const ports = { ...wanted }
  for (const name of /** @type {PortName[]} */ (Object.keys(wanted)))
    ports[name] = await pick(name, wanted[name], taken, say)
  return ports
}
