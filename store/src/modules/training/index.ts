import { Module } from '@medusajs/framework/utils'
import { TrainingService } from './service'

export const TRAINING = 'training'

export default Module(TRAINING, { service: TrainingService })
