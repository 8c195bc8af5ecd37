const DOTTED = /^\d{1,3}(?:\.\d{1,3}){3}$/
const GROUP = /^[0-9a-f]{1,4}$/

/**
 * What limits count of an address: all of an IPv4 one, and of an IPv6 one its /64, which is what one household or one
 * machine is given. An IPv4 address written as IPv6 is the IPv4 one. What is no address is all one visitor.
 */
export function countedAddress(address: string): string {
  const plain = (address.trim().toLowerCase().split('%')[0] ?? '').replace(/^\[|\]$/g, '')
  if (DOTTED.test(plain)) return plain
  const groups = groupsOf(plain)
  if (!groups) return 'unknown'
  return ipv4Of(groups) ?? `${groups.slice(0, 4).join(':')}::/64`
}

/** The eight groups without leading zeros, or null. */
function groupsOf(plain: string): string[] | null {
  const [head = '', tail, ...more] = inGroups(plain).split('::')
  if (more.length > 0) return null
  const first = head === '' ? [] : head.split(':')
  const last = tail === undefined || tail === '' ? [] : tail.split(':')
  const missing = 8 - first.length - last.length
  if (tail === undefined ? missing !== 0 : missing < 1) return null
  const all = [...first, ...Array.from({ length: missing }, () => '0'), ...last]
  return all.every((group) => GROUP.test(group)) ? all.map((group) => group.replace(/^0+(?=.)/, '')) : null
}

/** An IPv4 address at the end of an IPv6 one, as two groups. */
function inGroups(plain: string): string {
  return plain.replace(/(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/, (_, ...bytes: string[]) => {
    const [a = 0, b = 0, c = 0, d = 0] = bytes.slice(0, 4).map(Number)
    return `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`
  })
}

function ipv4Of(groups: string[]): string | null {
  const isMapped = groups.slice(0, 5).every((group) => group === '0') && groups[5] === 'ffff'
  if (!isMapped) return null
  const [high = 0, low = 0] = groups.slice(6).map((group) => parseInt(group, 16))
  return [high >> 8, high & 255, low >> 8, low & 255].join('.')
}

const OWN_NETWORK = /^(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|0:0:0:0::|f[cd][0-9a-f]{2}:)/

/** A machine beside ours, whose word on whom it speaks for is taken: a proxy of our own. */
export const isOwnNetwork = (address: string): boolean => OWN_NETWORK.test(countedAddress(address))
