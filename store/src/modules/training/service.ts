import { MedusaService } from '@medusajs/framework/utils'
import { BadgeKey } from './models/badge-key'
import { Certificate } from './models/certificate'
import { CertificateExtension } from './models/certificate-extension'
import { CertificateWarning } from './models/certificate-warning'
import { CourseOutline } from './models/course-outline'
import { LeadershipConsent } from './models/leadership-consent'
import { LeadershipReadiness } from './models/leadership-readiness'
import { LeadershipWish } from './models/leadership-wish'
import { LessonResult } from './models/lesson-result'
import { ProductTrial } from './models/product-trial'
import { MentoringCircle } from './models/mentoring-circle'
import { MentoringMeeting } from './models/mentoring-meeting'
import { MentoringPerson } from './models/mentoring-person'
import { MentoringPresence } from './models/mentoring-presence'
import { Mentorship } from './models/mentorship'
import { TrainingAttendance } from './models/training-attendance'
import { TrainingEnrolment } from './models/training-enrolment'
import { TrainingSession } from './models/training-session'
import { TrialAdvice } from './models/trial-advice'
import { TrialEntry } from './models/trial-entry'

export class TrainingService extends MedusaService({
  BadgeKey,
  Certificate,
  CertificateExtension,
  CertificateWarning,
  CourseOutline,
  LeadershipConsent,
  LeadershipReadiness,
  LeadershipWish,
  LessonResult,
  ProductTrial,
  MentoringCircle,
  MentoringMeeting,
  MentoringPerson,
  MentoringPresence,
  Mentorship,
  TrainingAttendance,
  TrainingEnrolment,
  TrainingSession,
  TrialAdvice,
  TrialEntry,
}) {}
