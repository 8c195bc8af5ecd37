import { withPayload } from '@payloadcms/next/withPayload'

const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
]

export default withPayload(
  {
    poweredByHeader: false,
    // `npm run check` checks types; a start must not pay for it again.
    typescript: { ignoreBuildErrors: true },
    experimental: {
      turbopackFileSystemCacheForBuild: true,
      // Payload tells its errors apart by class name: minified, each becomes "An unknown error occurred."
      serverMinification: false,
    },
    headers: async () => [{ source: '/:path*', headers: securityHeaders }],
    redirects: async () => [{ source: '/', destination: '/admin', permanent: false }],
  },
  { devBundleServerPackages: false },
)
