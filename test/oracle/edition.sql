-- An independent computation of sbs-2015 from the raw extracts: its own reading, its own joins,
-- its own arithmetic. Parameters: {sbs}, {lfs}, {nace}, {weights} are file paths.
create or replace view sbs as
  select nace_r2 as i, geo as g, try_cast(OBS_VALUE as double) as e
  from read_csv('{sbs}', all_varchar = true) where TIME_PERIOD = '2015';
create or replace view lfs as
  select nace_r2 as i, geo as g, round(try_cast(OBS_VALUE as double) * 1000) as e
  from read_csv('{lfs}', all_varchar = true) where TIME_PERIOD = '2015';
create or replace view nace as
  select code as i, level, nullif(parent, '') as parent from read_csv('{nace}', all_varchar = true)
  where level in ('section', 'division');
create or replace view weights as
  select ecosystem as j, nace_r2 as i, weight::double as w from read_csv('{weights}', all_varchar = true);

create or replace view totals as select g, e as t from lfs where i = 'TOTAL';
create or replace view regions as
  select distinct g from sbs where g like 'IT__';
create or replace view members as
  select distinct g from sbs where length(g) = 2 and g <> 'UK';

-- What each section still hides behind its published divisions: parent − known + half a person each.
create or replace view section_residual as
  select s.g, n.i as section, greatest(0, s.e - coalesce(sum(d.e), 0)) + 0.5 * (1 + count(d.e)) as rho
  from nace n
  join sbs s on s.i = n.i
  left join nace c on c.parent = n.i
  left join sbs d on d.i = c.i and d.g = s.g
  where n.level = 'section' and s.e is not null
  group by s.g, n.i, s.e;

create or replace view reference as
  with member as (
    select n.i, m.g, t.t, s.e, r.rho
    from nace n cross join members m
    left join totals t on t.g = m.g
    left join sbs s on s.i = n.i and s.g = m.g
    left join section_residual r on r.g = m.g and r.section = n.parent
  ), sums as (
    select i,
      sum(e) filter (t is not null) as ep,
      sum(t) filter (e is not null) as tp,
      coalesce(sum(rho) filter (e is null and t is not null), 0) as rq,
      coalesce(sum(t) filter (e is null and rho is not null), 0) as tq
    from member group by i
  )
  select i, ep, tp, ep / tp as s, ep / (tp + tq) as s_low,
    greatest(ep / tp, (ep + rq) / (tp + tq)) as s_high
  from sums;

create or replace view national_residual as
  select n.i, greatest(0, it.e - coalesce(sum(s.e), 0)) + 0.5 * (1 + count(s.e)) as rho
  from nace n
  join sbs it on it.i = n.i and it.g = 'IT'
  left join sbs s on s.i = n.i and s.g like 'IT__'
  where it.e is not null
  group by n.i, it.e;

create or replace view cells as
  select r.g, n.i, n.level, t.t, s.e,
    case when s.e is not null then s.e
      when n.i not in (select i from sbs) then null
      when sr.rho is null and nr.rho is null then t.t
      else least(coalesce(sr.rho, nr.rho), coalesce(nr.rho, sr.rho)) end as upper
  from regions r cross join nace n
  join totals t on t.g = r.g
  left join sbs s on s.i = n.i and s.g = r.g
  left join section_residual sr on sr.g = r.g and sr.section = n.parent
  left join national_residual nr on nr.i = n.i;

create or replace table oracle_nace as
  select c.g as geo, c.i as activity, c.level, c.e as employment, c.e / c.t as share,
    coalesce(c.e, 0) / case when c.upper is null then null else c.t end as share_low,
    c.upper / c.t as share_high, f.s as reference_share,
    f.s_low as reference_share_low, f.s_high as reference_share_high,
    (c.e / c.t) / f.s as lq,
    case when c.upper is not null then (coalesce(c.e, 0) / c.t) / f.s_high end as lq_low,
    (c.upper / c.t) / f.s_low as lq_high,
    (2 * c.e::hugeint * f.tp::hugeint > 3 * f.ep::hugeint * c.t::hugeint)
      and (100 * c.e::hugeint >= c.t::hugeint) as passes
  from cells c left join reference f on f.i = c.i;

-- Ecosystems: A01–A03 come once as LFS section A against EU28 less UK without no-answers.
create or replace table oracle_ecosystem as
  with a as (
    select r.g, l.e / t.t as share,
      (select sum(case g when 'EU28' then e when 'UK' then -e end) from lfs where i = 'A')
      / (select sum(case when g = 'EU28' then 1 when g = 'UK' then -1 end
          * case i when 'TOTAL' then e else -e end)
         from lfs where i in ('TOTAL', 'NRP') and g in ('EU28', 'UK')) as s
    from regions r join lfs l on l.g = r.g and l.i = 'A' join totals t on t.g = r.g
  ), terms as (
    select o.geo as g, w.j, w.w * coalesce(o.share, 0) as share, w.w * o.share_low as low,
      w.w * o.share_high as high, w.w * o.reference_share as s,
      w.w * o.reference_share_low as s_low, w.w * o.reference_share_high as s_high
    from weights w join oracle_nace o on o.activity = w.i
    where o.reference_share is not null
    union all
    select a.g, w.j, w.w * a.share, w.w * a.share, w.w * a.share, w.w * a.s, w.w * a.s, w.w * a.s
    from weights w join a on w.i = 'A01'
  )
  select g as geo, j as activity, sum(share) as share, sum(low) as share_low, sum(high) as share_high,
    sum(s) as reference_share, sum(s_low) as reference_share_low, sum(s_high) as reference_share_high,
    sum(share) / sum(s) as lq, sum(low) / sum(s_high) as lq_low, sum(high) / sum(s_low) as lq_high
  from terms group by g, j;
