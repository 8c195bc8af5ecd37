import { env } from '../env'
import type { Gateway, OnlineGateway } from './gateway'
import { type Method, METHODS, settledBy } from './terms'
import { KhipuGateway } from './khipu/gateway'
import { transfer } from './transfer/gateway'
import { WebpayGateway } from './webpay/gateway'

const GATEWAYS: Record<Method, Gateway> = {
  webpay: new WebpayGateway(env.gateways.webpay),
  khipu: new KhipuGateway(env.gateways.khipu),
  transfer,
}

export const gatewayOf = (method: Method): Gateway => GATEWAYS[method]

/** @throws Error for a method that no gateway settles */
export function onlineGateway(method: Method): OnlineGateway {
  const gateway = GATEWAYS[method]
  if (gateway.by !== 'gateway') throw new Error(`${method} has no gateway to speak to`)
  return gateway
}

/** Null of what a person settles, and of a name that nobody knows. */
export function findOnlineGateway(name: string): { method: Method; gateway: OnlineGateway } | null {
  const method = METHODS.find((one) => one === name)
  const gateway = method && GATEWAYS[method]
  return method && gateway?.by === 'gateway' ? { method, gateway } : null
}

/** Methods that are paid within minutes, where this shop has their keys. */
export const quickMethods = (): Method[] =>
  settledBy('gateway').filter((method) => env.shopHas.keys.includes(method))

export const returnUrlOf = (method: Method) => `${env.shopUrl}/pagar/${method}`
export const noticeUrlOf = (method: Method) => `${env.storeUrl}/payments/${method}/notices`
