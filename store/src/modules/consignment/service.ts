import { MedusaService } from '@medusajs/framework/utils'
import { Consignment } from './models/consignment'
import { ConsignmentLine } from './models/consignment-line'
import { ConsignmentShare } from './models/consignment-share'
import { ConsignmentStep } from './models/consignment-step'

export class ConsignmentService extends MedusaService({
  Consignment,
  ConsignmentLine,
  ConsignmentShare,
  ConsignmentStep,
}) {}
