import { MedusaService } from '@medusajs/framework/utils'
import { Commune } from './models/commune'
import { Point } from './models/point'
import { Rate } from './models/rate'
import { Tariff } from './models/tariff'
import { Territory } from './models/territory'

export class DeliveryService extends MedusaService({ Commune, Tariff, Rate, Point, Territory }) {}
