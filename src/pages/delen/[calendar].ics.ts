import type { APIRoute } from 'astro';
import { calendarOf } from '../../features/share/calendar.ts';
import { yearPlan } from '../../features/share/year-plan.ts';
import { isOffered } from '../../model/offered.ts';
import { siteFiles } from '../../model/site-pages.ts';
import { site } from '../../site.ts';

export const getStaticPaths = () => (isOffered(siteFiles.yearPlan) ? [{ params: { calendar: 'jaarplan' } }] : []);

export const GET: APIRoute = async () => {
  const calendar = calendarOf(await yearPlan(), `Berichten van ${site.naam}`, new URL(site.url).hostname);
  return new Response(calendar, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
