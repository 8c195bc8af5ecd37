import { MedusaService } from '@medusajs/framework/utils'
import { MonthFigures } from './models/month-figures'

export class ReportService extends MedusaService({ MonthFigures }) {}
