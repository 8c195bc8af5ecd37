import { withPayload } from '@payloadcms/next/withPayload'

const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
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
    headers: async () => [
      { source: '/:path*', headers: securityHeaders },
      // What answers programs shows nothing and runs nothing.
      {
        source: '/api/:path*',
        headers: [{ key: 'Content-Security-Policy', value: "default-src 'none'; frame-ancestors 'none'" }],
      },
    ],
    redirects: async () => [{ source: '/', destination: '/admin', permanent: false }],
  },
  { devBundleServerPackages: false },
)
