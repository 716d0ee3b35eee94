import { StaffNotFoundMessage } from '@/components/layout/staff-not-found-message';

export default function NotFoundForLeaders() {
  return <StaffNotFoundMessage />;
}
