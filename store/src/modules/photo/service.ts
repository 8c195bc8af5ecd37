import { MedusaService } from '@medusajs/framework/utils'
import { OrganizationPhoto } from './models/organization-photo'

export class PhotoService extends MedusaService({ OrganizationPhoto }) {}
