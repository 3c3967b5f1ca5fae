import {lookup} from 'node:dns'
import {BlockList, isIP, type LookupFunction} from 'node:net'

/** Nobody on the internet has these: https://www.iana.org/assignments/iana-ipv4-special-registry */
const NOT_PUBLIC: [net: string, bits: number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
]

/** Of IPv6 only this is given to anybody so far: https://www.iana.org/assignments/ipv6-address-space */
const GIVEN_OUT: [net: string, bits: number] = ['2000::', 3]
/** Less what stands for something else: benchmarks, examples, and tunnels, which carry an IPv4 address. */
const NOT_PUBLIC_6: [net: string, bits: number][] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
]

const blocked = new BlockList()
for (const [net, bits] of NOT_PUBLIC) blocked.addSubnet(net, bits, 'ipv4')
for (const [net, bits] of NOT_PUBLIC_6) blocked.addSubnet(net, bits, 'ipv6')
const given = new BlockList()
given.addSubnet(...GIVEN_OUT, 'ipv6')

/** Whether an IP address is one of the internet, not of this machine or the network around it. */
export function isPublic(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !blocked.check(address, 'ipv4')
    case 6:
      return given.check(address, 'ipv6') && !blocked.check(address, 'ipv6')
    default:
      return false
  }
}

/** A name leads to an address that may not be asked. */
export class NotPublicError extends Error {
  override name = 'NotPublicError'
  constructor(host: string, address: string) {
    super(address === host ? `${host} is not on the internet` : `${host} is ${address}, which is not on the internet`)
  }
}

/** Refuses an address that stands in a URL itself, for which nothing is looked up. */
export function refuseInside({hostname}: URL, allowed: (address: string) => boolean): void {
  const host = hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) && !allowed(host)) throw new NotPublicError(host, host)
}

/** Looks up names and refuses those of which any address is not allowed; the connection is made to what was checked. */
export function lookUp(allowed: (address: string) => boolean): LookupFunction {
  return (host, options, done) =>
    lookup(host, {...options, all: true}, (error, found) => {
      const inside = found?.find(({address}) => !allowed(address))
      if (error) done(error, '')
      else if (inside) done(new NotPublicError(host, inside.address), '')
      else if (options.all) done(null, found)
      else done(null, found[0]?.address ?? '', found[0]?.family)
    })
}
