"""The person read as a Django server: the same tables, the same decision, the same durable access record.

Raw SQL through Django's connection, which is the quickest way that Django has; with the ORM it is slower.
Identity numbers are answered as they are stored: this peer is spared the decryption.
Served by gunicorn: gunicorn server:application; PEER_DATABASE and PEER_TODAY in the environment.
"""
import base64
import hashlib
import os
import uuid
from datetime import datetime, timezone

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.db import connection, transaction
from django.db.backends.signals import connection_created
from django.http import HttpResponse, JsonResponse
from django.urls import path

settings.configure(
    DEBUG=False,
    SECRET_KEY="no secret is kept here",
    ALLOWED_HOSTS=["*"],
    ROOT_URLCONF=__name__,
    MIDDLEWARE=["django.middleware.common.CommonMiddleware"],
    USE_TZ=True,
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": os.environ["PEER_DATABASE"],
                           "CONN_MAX_AGE": None, "OPTIONS": {"timeout": 20}}},
)

PROTECTION = ["none", "secrecy_marking", "protected_registration", "fictitious_identity"]
SESSION = ("SELECT s.id, s.staff_id, s.csrf_token, s.last_used_at, s.expires_at FROM account_session s JOIN staff p "
           "ON p.municipality_id = s.municipality_id AND p.id = s.staff_id "
           "WHERE s.token_hash = %s AND s.municipality_id = %s AND p.is_active = 1")
STAFF = "SELECT id, name, language, may_see_protected FROM staff WHERE municipality_id = %s AND id = %s"
ROLES = ("SELECT r.role, r.branch_id, b.name, r.unit_id FROM staff_role r JOIN branch b "
         "ON b.municipality_id = r.municipality_id AND b.id = r.branch_id "
         "WHERE r.municipality_id = %s AND r.staff_id = %s ORDER BY r.id")
FACTS = ("SELECT a.protection_level, h.holder_id FROM person_access a LEFT JOIN person_holder h "
         "ON h.municipality_id = a.municipality_id AND h.person_id = a.id WHERE a.municipality_id = %s AND a.id = %s")
PERSON = ("SELECT id, version, case_number, is_anonymous, given_name, family_name, birth_year, birth_on, sex, phone, "
          "email, preferred_language, interpreter_needed FROM person WHERE municipality_id = %s AND id = %s")
NUMBERS = ("SELECT id, kind, number_cipher, valid_from, valid_to FROM identity_number "
           "WHERE municipality_id = %s AND person_id = %s ORDER BY valid_from DESC, id DESC")
LINKS = ("SELECT id, person_id, duplicate_id FROM person_link WHERE municipality_id = %s "
         "AND (person_id = %s OR duplicate_id = %s) AND unlinked_at IS NULL")
RECORD = ("INSERT INTO access_record (municipality_id, id, recorded_month, at, viewer_id, holder_id, person_id, act, "
          "subject, is_allowed, ground, request_id) VALUES (%s, %s, %s, %s, %s, NULL, %s, 'read', 'person', %s, %s, %s)")


def make_durable(connection, **_):
    connection.cursor().execute("PRAGMA synchronous = FULL")


connection_created.connect(make_durable)


def rows(cursor, text, values):
    cursor.execute(text, values)
    return cursor.fetchall()


def now():
    return os.environ["PEER_TODAY"] + datetime.now(timezone.utc).strftime("T%H:%M:%SZ")


def viewer_of(cursor, request, municipality):
    token = request.COOKIES.get("samsyn_session", "")
    found = rows(cursor, SESSION, [hashlib.sha256(token.encode()).digest(), municipality])
    if not found or found[0][4] <= now():
        return None
    staff = rows(cursor, STAFF, [municipality, found[0][1]])[0]
    roles = rows(cursor, ROLES, [municipality, staff[0]])
    works_in = {role[1] for role in roles if role[0] in ("case_worker", "team_leader")}
    return staff, works_in


def decide(staff, works_in, facts):
    if facts[0][0] > 0 and not staff[3]:
        return False, "sharing.protected"
    if works_in & {holder for _, holder in facts}:
        return True, "current_in_own_branch"
    return False, "sharing.not_own_branch"


def record(cursor, municipality, staff, person, decision, request_id):
    at = now()
    cursor.execute(RECORD, [municipality, str(uuid.uuid4()), at[:7], at, staff[0], person, int(decision[0]),
                            decision[1], request_id])


def sheet_of(cursor, municipality, person_id):
    p = rows(cursor, PERSON, [municipality, person_id])[0]
    numbers = [{"id": n[0], "kind": n[1], "number": base64.b64encode(n[2]).decode(), "valid_from": n[3],
                "valid_to": n[4]} for n in rows(cursor, NUMBERS, [municipality, person_id])]
    links = [{"link_id": link[0]} for link in rows(cursor, LINKS, [municipality, person_id, person_id])]
    return {"id": p[0], "version": p[1], "case_number": p[2], "given_name": p[4], "family_name": p[5],
            "name": f"{p[4]} {p[5]}", "anonymous": bool(p[3]), "birth_year": p[6], "birth_on": p[7], "sex": p[8],
            "phone": p[9], "email": p[10], "preferred_language": p[11], "interpreter_needed": bool(p[12]),
            "identity_numbers": numbers, "linked_people": links}


def person(request, municipality, person_id):
    request_id = str(uuid.uuid4())
    with connection.cursor() as cursor:
        viewer = viewer_of(cursor, request, municipality)
        if viewer is None:
            return HttpResponse(status=401)
        staff, works_in = viewer
        with transaction.atomic():
            facts = rows(cursor, FACTS, [municipality, person_id])
            if not facts:
                return HttpResponse(status=404)
            decision = decide(staff, works_in, facts)
            sheet = sheet_of(cursor, municipality, person_id) if decision[0] else None
        record(cursor, municipality, staff, person_id, decision, request_id)
    if sheet is None:
        return HttpResponse(status=404)
    sheet["protection_level"] = PROTECTION[facts[0][0]]
    sheet["may"] = {"write": True, "see_protected": bool(staff[3]), "change_protection": bool(staff[3])}
    response = JsonResponse(sheet, json_dumps_params={"ensure_ascii": False})
    response["x-request-id"] = request_id
    response["Cache-Control"] = "no-store"
    return response


urlpatterns = [path("api/<municipality>/people/<person_id>", person)]
application = get_wsgi_application()
