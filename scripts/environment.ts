import { wrongVariables } from '@/lib/platform/env';
import { Sentence } from './sentence.mjs';

/** What each variable must be, for whoever set it wrongly. */
const EXPECTED: Record<string, string> = {
  DATABASE_URL: 'địa chỉ PostgreSQL, ví dụ postgresql://nguoi-dung:mat-khau@127.0.0.1:5432/cchc',
  MIGRATION_DATABASE_URL:
    'địa chỉ PostgreSQL của vai trò sở hữu dữ liệu; DATABASE_URL khi đó là vai trò của ứng dụng',
  PORT: 'số cổng từ 1 đến 65535',
  HOME_AUTHORITY: 'mã đơn vị viết thường không dấu, ví dụ thai-binh',
  NODE_ENV: 'development, production hoặc test',
  SITE_URL: 'địa chỉ bắt đầu bằng http:// hoặc https://',
  AUTH_SECRET: 'chuỗi ngẫu nhiên từ 32 ký tự trở lên',
  DEMO: '1 hoặc bỏ trống',
  TRUSTED_PROXY: '1 hoặc bỏ trống',
  SMTP_URL: 'địa chỉ bắt đầu bằng smtp:// hoặc smtps://',
  OIDC_ISSUER: 'địa chỉ bắt đầu bằng http:// hoặc https://',
};

/** Stops, naming every wrong variable; an absent DATABASE_URL is fine: we bring a PostgreSQL. */
export function checkEnvironment(source: NodeJS.ProcessEnv): void {
  const wrong = wrongVariables({
    ...source,
    DATABASE_URL: source.DATABASE_URL || 'postgresql://-',
  });
  if (wrong.length === 0) return;
  const lines = wrong.map((name) => `  ${name}: phải là ${EXPECTED[name] ?? 'giá trị hợp lệ'}`);
  throw new Sentence(`Biến môi trường không dùng được:\n${lines.join('\n')}`);
}
