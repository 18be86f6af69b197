//! The table of contents: one line per RPC.

use tonic::{Request, Response, Status, Streaming};
use tracegate_platform::rpc::answer;
use tracegate_proto::tasks::v1::task_service_server::TaskService;
use tracegate_proto::tasks::v1::template_service_server::TemplateService;
use tracegate_proto::tasks::v1::{
    CancelTaskRequest, CancelTaskResponse, FinishUploadRequest, FinishUploadResponse, GetTaskRequest,
    GetTaskResponse, GetTemplateRequest, GetTemplateResponse, ListTasksRequest, ListTasksResponse,
    ListTemplatesRequest, ListTemplatesResponse, RetryTaskRequest, RetryTaskResponse, StartUploadRequest,
    StartUploadResponse, UploadChunkRequest, UploadChunkResponse, UploadTemplateRequest,
    UploadTemplateResponse, WatchTaskRequest,
};

use crate::Tasks;
use crate::rpc::{
    cancel_task, finish_upload, get_task, get_template, list_tasks, list_templates, retry_task, start_upload,
    upload_chunk, upload_template, watch_task,
};

#[tonic::async_trait]
impl TemplateService for Tasks {
    async fn upload_template(
        &self,
        request: Request<Streaming<UploadTemplateRequest>>,
    ) -> Result<Response<UploadTemplateResponse>, Status> {
        answer(request, |caller, parts| upload_template::run(self, caller, parts)).await
    }

    async fn start_upload(
        &self,
        request: Request<StartUploadRequest>,
    ) -> Result<Response<StartUploadResponse>, Status> {
        answer(request, |caller, req| start_upload::run(self, caller, req)).await
    }

    async fn upload_chunk(
        &self,
        request: Request<UploadChunkRequest>,
    ) -> Result<Response<UploadChunkResponse>, Status> {
        answer(request, |caller, req| upload_chunk::run(self, caller, req)).await
    }

    async fn finish_upload(
        &self,
        request: Request<FinishUploadRequest>,
    ) -> Result<Response<FinishUploadResponse>, Status> {
        answer(request, |caller, req| finish_upload::run(self, caller, req)).await
    }

    async fn get_template(
        &self,
        request: Request<GetTemplateRequest>,
    ) -> Result<Response<GetTemplateResponse>, Status> {
        answer(request, |caller, req| get_template::run(self, caller, req)).await
    }

    async fn list_templates(
        &self,
        request: Request<ListTemplatesRequest>,
    ) -> Result<Response<ListTemplatesResponse>, Status> {
        answer(request, |caller, req| list_templates::run(self, caller, req)).await
    }
}

#[tonic::async_trait]
impl TaskService for Tasks {
    type WatchTaskStream = watch_task::UpdateStream;

    async fn get_task(&self, request: Request<GetTaskRequest>) -> Result<Response<GetTaskResponse>, Status> {
        answer(request, |caller, req| get_task::run(self, caller, req)).await
    }

    async fn list_tasks(
        &self,
        request: Request<ListTasksRequest>,
    ) -> Result<Response<ListTasksResponse>, Status> {
        answer(request, |caller, req| list_tasks::run(self, caller, req)).await
    }

    async fn watch_task(
        &self,
        request: Request<WatchTaskRequest>,
    ) -> Result<Response<Self::WatchTaskStream>, Status> {
        answer(request, |caller, req| watch_task::run(self, caller, req)).await
    }

    async fn cancel_task(
        &self,
        request: Request<CancelTaskRequest>,
    ) -> Result<Response<CancelTaskResponse>, Status> {
        answer(request, |caller, req| cancel_task::run(self, caller, req)).await
    }

    async fn retry_task(
        &self,
        request: Request<RetryTaskRequest>,
    ) -> Result<Response<RetryTaskResponse>, Status> {
        answer(request, |caller, req| retry_task::run(self, caller, req)).await
    }
}
