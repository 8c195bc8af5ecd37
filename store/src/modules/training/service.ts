import { MedusaService } from '@medusajs/framework/utils'
import { Certificate } from './models/certificate'
import { CourseOutline } from './models/course-outline'
import { LessonResult } from './models/lesson-result'

export class TrainingService extends MedusaService({ Certificate, CourseOutline, LessonResult }) {}
