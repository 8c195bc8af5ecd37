import type {
  CalculatedShippingOptionPrice,
  CreateFulfillmentResult,
  FulfillmentOption,
} from '@medusajs/framework/types'
import { AbstractFulfillmentProviderService, MedusaError } from '@medusajs/framework/utils'

/** The three ways a consignment reaches its buyer. Prices come from the rate table at checkout, never from here. */
export class RatesFulfillmentProvider extends AbstractFulfillmentProviderService {
  static override identifier = 'rates'

  override async getFulfillmentOptions(): Promise<FulfillmentOption[]> {
    return [
      { id: 'home', name: 'A domicilio' },
      { id: 'branch', name: 'Sucursal del transporte' },
      { id: 'pickup', name: 'Retiro' },
    ]
  }

  override async validateOption(): Promise<boolean> {
    return true
  }

  override async validateFulfillmentData(_option: unknown, data: unknown): Promise<unknown> {
    return data
  }

  override async canCalculate(): Promise<boolean> {
    return true
  }

  override async calculatePrice(): Promise<CalculatedShippingOptionPrice> {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      'El despacho se calcula por paquete y comuna: pide la cotización en /checkout-quotes.',
    )
  }

  override async createFulfillment(): Promise<CreateFulfillmentResult> {
    return { data: {}, labels: [] }
  }

  override async cancelFulfillment(): Promise<Record<string, never>> {
    return {}
  }

  override async createReturnFulfillment(): Promise<CreateFulfillmentResult> {
    return { data: {}, labels: [] }
  }
}
