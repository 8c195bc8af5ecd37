import { MedusaService } from '@medusajs/framework/utils'
import { MonthFigures } from './models/month-figures'
import { MonthGoods } from './models/month-goods'

export class ReportService extends MedusaService({ MonthFigures, MonthGoods }) {}
