import { once } from 'node:events'
import net from 'node:net'
import { buildStorefront, startStorefront } from '../../../../../ops/parts/storefront.mjs'
import { MobileNetwork } from '../network/mobile-network.ts'
import type { Shop } from './shop.ts'

/** The shop's pages and the groups' app before one store, reached over a mobile network. */
export async function openShopfront({ ground, children, store, random }: Shop): Promise<MobileNetwork> {
  const port = await freePort()
  const network = await new MobileNetwork(port, random, 'uploads').open()
  const storefront = {
    ...ground.storeEnv,
    SHOP_URL: network.url,
    SHOP_INTERNAL_URL: network.url,
    STORE_INTERNAL_URL: store.url,
    HOST: '127.0.0.1',
    PORT: String(port),
    ASTRO_TELEMETRY_DISABLED: '1',
  }
  const place = { children, environments: { storefront }, ports: { shop: port }, isDev: false }
  await buildStorefront(place)
  await startStorefront(place)
  return network
}

async function freePort(): Promise<number> {
  const server = net.createServer()
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as net.AddressInfo
  await new Promise((closed) => server.close(closed))
  return port
}
