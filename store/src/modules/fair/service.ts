import { MedusaService } from '@medusajs/framework/utils'
import { FairClosing } from './models/fair-closing'
import { FairSale } from './models/fair-sale'
import { FairSaleLine } from './models/fair-sale-line'
import { FairTill } from './models/fair-till'
import { FairTillLine } from './models/fair-till-line'

export class FairService extends MedusaService({
  FairTill,
  FairTillLine,
  FairSale,
  FairSaleLine,
  FairClosing,
}) {}
