import { env } from '../../env'
import { WebpayGateway } from '../../providers/payment-webpay/gateway'

/** The one client with which the checkout creates, commits and asks. */
export const gateway = new WebpayGateway(env.transbank)

/** Where Webpay sends the browser back to: the shop's own address. */
export const WEBPAY_RETURN = `${env.shopUrl}/pagar/webpay`
