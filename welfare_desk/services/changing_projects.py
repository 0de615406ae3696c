"""Changes of the event and of its projects: put, published, withdrawn, pictured, ordered."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from welfare_desk.domain.changes import Changed
from welfare_desk.domain.photo_names import names_a_photo
from welfare_desk.services import photos
from welfare_desk.services.errors import NoEventError, UnknownProjectError
from welfare_desk.services.register_errors import (
    ClaimsStandError,
    ListedBeforeError,
    NoNameError,
    NoPictureNameError,
    PlacesTakenError,
)

if TYPE_CHECKING:
    from welfare_desk.domain.changes import AttachPhoto, OrderProjects, PutEvent, PutProject
    from welfare_desk.domain.register import Project
    from welfare_desk.services.books import Books


def put_event(books: Books, change: PutEvent) -> Changed:
    """Change the event that is open.

    Raises:
        NoEventError: another event is open by now.
    """
    if not change.event.name and (change.fields is None or "name" in change.fields):
        raise NoNameError
    if change.event.id != books.event:
        raise NoEventError(path=books.path, event=change.event.id)
    books.registrar.put_event(change.event, fields=change.fields)
    return Changed(change=replace(change, event=books.registrar.event()))


def put_project(books: Books, change: PutProject) -> Changed:
    """Put a project on the list, or change the fields that a form changed.

    Raises:
        KnownError: its number is another one's, claims stand in the way, a need line would go.
    """
    registrar, project, fields = books.registrar, change.project, change.fields
    if not project.name and (fields is None or "name" in fields):
        raise NoNameError
    if project.photo and (fields is None or "photo" in fields):
        _see_picture_name(project.photo)
    try:
        standing = registrar.project(project.id)
    except UnknownProjectError:
        fields = None
    else:
        if fields is None or "state" in fields:
            _see_state_may_change(books, standing, project)
        if fields is None or "needs" in fields:
            _see_places_suffice(books, project)
    registrar.put_project(project, fields=fields)
    return Changed(change=replace(change, project=registrar.project(project.id)))


def attach_photo(books: Books, change: AttachPhoto) -> Changed:
    """Give a project its picture; the picture lies beside the file before the project names it."""
    registrar = books.registrar
    project = registrar.project(change.project)
    photo = photos.store(books.path, change.jpeg)
    registrar.put_project(replace(project, photo=photo), fields=frozenset({"photo"}))
    return Changed(change=change)


def order_projects(books: Books, change: OrderProjects) -> Changed:
    """Present the projects in this order; those that are not named keep their turn."""
    registrar = books.registrar
    for position, project in enumerate(change.projects, 1):
        turned = replace(registrar.project(project), position=position)
        registrar.put_project(turned, fields=frozenset({"position"}))
    return Changed(change=change)


def _see_state_may_change(books: Books, standing: Project, project: Project) -> None:
    """Refuse to take a project off the list while claims on it stand; end what is kept of it."""
    if standing.state == project.state:
        return
    if project.state == "draft":
        raise ListedBeforeError(number=standing.number)
    if project.state == "withdrawn":
        count = books.registrar.standing_claims(standing.id)
        if count:
            raise ClaimsStandError(number=standing.number, count=count)
        for hold in books.registrar.open_holds(standing.id):
            books.registrar.put_hold(replace(hold, ended=True), fields=frozenset({"ended"}))


def _see_places_suffice(books: Books, project: Project) -> None:
    """Refuse to leave a need line fewer places than claims have taken."""
    for need in project.needs:
        taken = books.registrar.slots_taken(project.id, need.id)
        if need.slots is not None and taken > need.slots:
            raise PlacesTakenError(what=need.what or need.id, taken=taken)


def _see_picture_name(photo: str) -> None:
    """Refuse a name that could lead anywhere but to a picture of these books."""
    if not names_a_photo(photo):
        raise NoPictureNameError(photo=photo)
